using Duende.IdentityServer.EntityFramework.DbContexts;
using Microsoft.EntityFrameworkCore;

namespace Acme.Identity.Data;

public class GrantContext(DbContextOptions<GrantContext> options) : PersistedGrantDbContext<GrantContext>(options);
