using System;
using System.Collections.Generic;
using System.Reflection;
using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Mill.Sso.Services;

namespace Mill.Sso
{
	public class Startup
	{
		#region fields

		private readonly IConfiguration _configuration;
		private readonly IWebHostEnvironment _env;

		#endregion

		public Startup(IConfiguration configuration, IWebHostEnvironment env)
		{
			_configuration = configuration;
			_env = env;
		}

		#region services

		public void ConfigureServices(IServiceCollection services)
		{
			services.AddControllersWithViews();

			var cs = _configuration.GetConnectionString("sso");
			var asm = typeof(Startup).GetTypeInfo().Assembly.GetName().Name;

			// ask: 6.3/data-protection-application-name
			services.AddDataProtection().PersistKeysToFileSystem(new System.IO.DirectoryInfo("/keys"));

			services.AddIdentityServer(opt =>
				{
					opt.UserInteraction.LoginUrl = "/account/login";
					opt.Endpoints.EnableCheckSessionEndpoint = true;
					opt.Endpoints.EnableDiscoveryEndpoint = true;
					// applies: 6.3/client-certificate-binds-refresh-tokens
					opt.MutualTls.Enabled = true;
					// applies: 6.3/client-certificate-binds-refresh-tokens
					opt.MutualTls.AlwaysEmitConfirmationClaim = true;
					opt.MutualTls.DomainName = "mtls";
				})
				// ask: 6.3/dpop-validation-mode-zero
				// applies: 6.3/client-schema
				.AddConfigurationStore(o => o.ConfigureDbContext = b => b.UseSqlServer(cs, s => s.MigrationsAssembly(asm)))
				.AddOperationalStore(o =>
				{
					o.ConfigureDbContext = b => b.UseSqlServer(cs, s => s.MigrationsAssembly(asm));
					o.EnableTokenCleanup = true;
					// applies: 6.3/consumed-token-cleanup-delay
					o.RemoveConsumedTokens = true;
					o.TokenCleanupInterval = 1800;
				});

			// applies: 6.3/token-cleanup-service-interface
			services.AddTransient<TokenCleanupService, QuietTokenCleanup>();
			services.AddTransient<IRefreshTokenService, GraceRefreshTokenService>();
			services.AddHostedService<NightJob>();
		}

		#endregion

		public void Configure(IApplicationBuilder app)
		{
			if (_env.IsDevelopment()) app.UseDeveloperExceptionPage();
			app.UseStaticFiles();
			app.UseRouting();
			app.UseIdentityServer();
			app.UseAuthorization();
			app.UseEndpoints(e => e.MapDefaultControllerRoute());
		}
	}
}
