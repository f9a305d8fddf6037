namespace Acme.Grants;

public class Builder
{
    public Builder AddPersistedGrantStore<T>() => this;

    public static Builder Create() => new Builder().AddPersistedGrantStore<string>();
}
