using NHibernate.Mapping.ByCode.Conformist;

namespace Contoso.Identity.Storage
{
    public class ApiResourceMap : ClassMapping<ApiResourceEntity>
    {
        public ApiResourceMap()
        {
            Property(api => api.Enabled);
            Property(api => api.Name, map => map.Length(200));
            Property(api => api.DisplayName, map => map.Length(200));
            // finding: 4.1/own-storage-models
            Property(api => api.Description, map =>
            {
                map.Length(1000);
            });
            Set(api => api.UserClaims, map => map.Key(key => key.Column("ApiResourceId")), link => link.OneToMany());
            Set(api => api.Scopes, map =>
            {
                map.Key(key => key.Column("ApiResourceId"));
            },
                // finding: 4.1/own-storage-models
                link => link.OneToMany(many => many.Class(typeof(ApiScopeEntity)))
            );
        }
    }
}
