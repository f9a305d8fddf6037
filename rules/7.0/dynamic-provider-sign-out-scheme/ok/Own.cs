namespace Acme.Web;

public class Builder
{
    public Builder AddAspNetIdentity<T>() => this;

    public static Builder Create() => new Builder().AddAspNetIdentity<string>();
}
