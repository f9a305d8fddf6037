using NHibernate.Mapping.ByCode.Conformist;

namespace Contoso.Identity.Storage
{
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
            // finding: 4.1/own-storage-models
            Property(grant => grant.Data);
        }
    }
}
