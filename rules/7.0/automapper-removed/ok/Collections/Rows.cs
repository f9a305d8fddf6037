using AutoMapper;

namespace Acme.Identity.Collections;

public class Rows(IMapper mapper)
{
    public string Id(object row) => mapper.Map<string>(row);
}
