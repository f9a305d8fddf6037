using System;

namespace Contoso.Identity.Storage
{
    public abstract class Entity<TKey>
    {
        public virtual TKey Id { get; set; }
    }

    public class PersistedGrantEntity : Entity<string>
    {
        public virtual string Type { get; set; }
        public virtual string SubjectId { get; set; }
        public virtual string ClientId { get; set; }
        public virtual DateTime CreationTime { get; set; }
        public virtual DateTime? Expiration { get; set; }
        // finding: 4.1/own-storage-models
        public virtual string Data { get; set; }
    }
}
