namespace Acme.Races;

public static class Races
{
    public static int Enter(int competionRequest) => competionRequest;

    public static int Run() => Enter(competionRequest: 3);
}
