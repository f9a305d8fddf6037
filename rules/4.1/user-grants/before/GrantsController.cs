using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;
using Microsoft.AspNetCore.Mvc;

namespace IdentityServer4.Quickstart.UI
{
    public class GrantsController : Controller
    {
        private readonly IIdentityServerInteractionService _interaction;

        public GrantsController(IIdentityServerInteractionService interaction) => _interaction = interaction;

        // finding: 4.1/user-grants
        public async Task<IActionResult> Index() => View(await _interaction.GetAllUserConsentsAsync());
    }

    public class OwnGrants : IPersistedGrantService
    {
        // finding: 4.1/user-grants
        public Task<IEnumerable<Consent>> GetAllGrantsAsync(string subjectId) => Task.FromResult<IEnumerable<Consent>>(new Consent[0]);

        // finding: 4.1/user-grants
        public Task RemoveAllGrantsAsync(string subjectId, string clientId) => Task.CompletedTask;
    }
}
