using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;

namespace Acme.Identity.Tests;

// finding: 8.0/user-session-saml-members
public abstract class HalfSession : IUserSession
{
    // finding: 8.0/cancellation-token
    public Task<ClaimsPrincipal> GetUserAsync() => Task.FromResult<ClaimsPrincipal>(null);
}

// finding: 8.0/user-session-saml-members
public class FixedUserSession : IUserSession
{
    // finding: 8.0/cancellation-token
    public Task<string> CreateSessionIdAsync(ClaimsPrincipal principal, AuthenticationProperties properties) => Task.FromResult("1");

    // finding: 8.0/cancellation-token
    public Task<ClaimsPrincipal> GetUserAsync() => Task.FromResult<ClaimsPrincipal>(null);

    // finding: 8.0/cancellation-token
    public Task<string> GetSessionIdAsync() => Task.FromResult("1");

    // finding: 8.0/cancellation-token
    public Task EnsureSessionIdCookieAsync() => Task.CompletedTask;

    // finding: 8.0/cancellation-token
    public Task RemoveSessionIdCookieAsync() => Task.CompletedTask;

    // finding: 8.0/cancellation-token
    public Task AddClientIdAsync(string clientId) => Task.CompletedTask;

    // finding: 8.0/cancellation-token
    // finding: 8.0/cancellation-token
    public Task<IEnumerable<string>> GetClientListAsync() => Task.FromResult<IEnumerable<string>>([]);
}
