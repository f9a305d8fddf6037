using System.Threading.Tasks;
using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Mappers;
using IdentityServer4.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity
{
    public class AddApi : Controller
    {
        private readonly ConfigurationDbContext _context;

        public AddApi(ConfigurationDbContext context) => _context = context;

        [HttpPost]
        public async Task<IActionResult> Create(ApiForm form)
        {
            // finding: 4.1/api-resource-scopes
            if (await _context.ApiResources.AnyAsync(api => api.Name == form.Name))
                return BadRequest();
            // finding: 4.1/api-resource-scopes
            _context.ApiResources.Add(new ApiResource { Name = form.Name, DisplayName = form.Title }.ToEntity());
            await _context.SaveChangesAsync();
            return Ok();
        }
    }

    public class ApiForm
    {
        public string Name { get; set; }

        public string Title { get; set; }
    }
}
