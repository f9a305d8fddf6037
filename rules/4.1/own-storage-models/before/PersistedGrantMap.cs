using NHibernate.Mapping.ByCode.Conformist;

namespace Contoso.Identity.Storage
{
    // finding: 4.1/own-storage-models
    public class PersistedGrantMap : ClassMapping<PersistedGrantEntity>
    {
        public PersistedGrantMap()
        {
            Id(grant => grant.Id);
            Property(grant => grant.Type);
            Property(grant => grant.SubjectId);
            Property(grant => grant.ClientId);
            Property(grant => grant.CreationTime);
            Property(grant => grant.Expiration);
            Property(grant => grant.Data);
        }
    }
}
