namespace Harbour.Time;

public interface IClock
{
    DateTimeOffset Now { get; }
}
