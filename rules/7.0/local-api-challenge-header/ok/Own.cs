namespace Acme.Web;

public class Builder
{
    public Builder AddLocalApi() => this;

    public static Builder Create() => new Builder().AddLocalApi();
}
