namespace Contoso.Tracing
{
    public class Scope
    {
        public Scope(string name) => Name = name;

        public string Name { get; }
    }

    public class Tracer
    {
        public Scope Begin(string name) => new Scope(name);
    }
}
