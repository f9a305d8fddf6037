namespace Acme.Web;

public class Builder
{
    public Builder AddServerSideSessions() => this;

    public static Builder Create() => new Builder().AddServerSideSessions();
}
