using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

// Implements the interface beside the default class: IRefreshTokenService did not change.
public class ForwardingRefreshTokenService : IRefreshTokenService
{
    private readonly IRefreshTokenService _inner;

    // : base(refreshTokenStore, profile, clock, logger)
    public ForwardingRefreshTokenService(IRefreshTokenService inner)
    {
        _inner = inner;
    }

    public Task<TokenValidationResult> ValidateRefreshTokenAsync(string token, Client client) => _inner.ValidateRefreshTokenAsync(token, client);

    public Task<string> CreateRefreshTokenAsync(RefreshTokenCreationRequest request) => _inner.CreateRefreshTokenAsync(request);

    public Task<string> UpdateRefreshTokenAsync(RefreshTokenUpdateRequest request) => _inner.UpdateRefreshTokenAsync(request);
}
