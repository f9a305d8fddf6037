using System;
using System.Collections.Generic;
using System.Linq;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Legacy.Auth
{
    public class Local
    {
        private Client _field = new Client { ClientId = "field" };
        private List<Client> All { get; } = new List<Client>();
        private Client this[string id] { get { return All.First(x => x.ClientId == id); } }

        public void Run(IDictionary<string, Client> map, object boxed, Tuple<Client, int> pair)
        {
            // applies: 6.3/logout-token-typ
            _field.BackChannelLogoutUri = "https://field";
            // applies: 6.3/logout-token-typ
            map["m"].BackChannelLogoutUri = "https://map";
            // applies: 6.3/logout-token-typ
            All[0].BackChannelLogoutUri = "https://first";
            // applies: 6.3/logout-token-typ
            this["x"].BackChannelLogoutUri = "https://indexer";
            // applies: 6.3/logout-token-typ
            if (boxed is Client c) c.BackChannelLogoutUri = "https://pattern";
            var cast = boxed as Client;
            // applies: 6.3/logout-token-typ
            cast.BackChannelLogoutUri = "https://as";
            // applies: 6.3/logout-token-typ
            ((Client)boxed).BackChannelLogoutUri = "https://cast";
            // applies: 6.3/logout-token-typ
            pair.Item1.BackChannelLogoutUri = "https://tuple";
            // applies: 6.3/logout-token-typ
            All.ForEach(z => z.BackChannelLogoutUri = "https://each");
            // applies: 6.3/logout-token-typ
            All.Where(q => q.Enabled).ToList().ForEach(q => { q.BackChannelLogoutUri = "https://where"; });
            Client o;
            if (map.TryGetValue("t", out o))
            {
                // applies: 6.3/logout-token-typ
                o.BackChannelLogoutUri = "https://out";
            }
            if (map.TryGetValue("v", out var v))
            {
                // applies: 6.3/logout-token-typ
                v.BackChannelLogoutUri = "https://outvar";
            }
            var first = All.FirstOrDefault(f => f.ClientId == "1");
            // applies: 6.3/logout-token-typ
            first.BackChannelLogoutUri = "https://linq";
            var own = new Own();
            own.BackChannelLogoutUri = "https://own";
            own.Client.BackChannelLogoutUri = "https://own.client";
            dynamic d = boxed;
            d.BackChannelLogoutUri = "https://dynamic";
        }

        private sealed class Own
        {
            public string BackChannelLogoutUri { get; set; }
            public Own Client { get { return this; } }
            public bool EnableDiscoveryEndpoint { get; set; }
            public Own Endpoints { get { return this; } }
        }

        public static void Options(IdentityServerOptions options, Action<IdentityServerOptions> then)
        {
            EndpointsOptions endpoints = options.Endpoints;
            // applies: 6.3/jwks-endpoint-without-discovery
            endpoints.EnableDiscoveryEndpoint = false;
            var own = new Own();
            own.Endpoints.EnableDiscoveryEndpoint = false;
            then(options);
        }
    }
}
