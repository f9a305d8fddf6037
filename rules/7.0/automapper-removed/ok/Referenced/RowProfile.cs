using AutoMapper;

namespace Acme.Identity.Referenced;

public class RowProfile : Profile
{
    public RowProfile() => CreateMap<string, object>();
}
