namespace Acme.Web;

public class Builder
{
    public Builder AddAuthorizationParametersMessageStore<T>() => this;

    public static Builder Create() => new Builder().AddAuthorizationParametersMessageStore<string>();
}
