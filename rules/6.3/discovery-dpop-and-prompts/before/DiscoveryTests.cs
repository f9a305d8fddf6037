using Duende.IdentityServer.Models;

namespace Contoso.Tests;

public class DiscoveryTests
{
    public Client Client { get; set; }

    private const string Expected = @"{
          ""issuer"": ""https://id.example"",
          ""jwks_uri"": ""https://id.example/.well-known/openid-configuration/jwks"",
          ""authorization_endpoint"": ""https://id.example/connect/authorize"",
          ""token_endpoint"": ""https://id.example/connect/token"",
          ""userinfo_endpoint"": ""https://id.example/connect/userinfo"",
          ""introspection_endpoint"": ""https://id.example/connect/introspect"",
          ""device_authorization_endpoint"": ""https://id.example/connect/deviceauthorization"",
          ""backchannel_authentication_endpoint"": ""https://id.example/connect/ciba"",
          ""grant_types_supported"": [
            ""authorization_code"",
            ""urn:ietf:params:oauth:grant-type:device_code"",
            ""urn:openid:params:grant-type:ciba""
          ],
          ""response_types_supported"": [""code""],
          ""token_endpoint_auth_methods_supported"": [""client_secret_basic""],
          ""id_token_signing_alg_values_supported"": [""RS256""],
          ""subject_types_supported"": [""public""],
          ""request_parameter_supported"": true,
          ""request_object_signing_alg_values_supported"": [
            ""RS256"",
            ""PS256"",
            ""ES256""
          // finding: 6.3/discovery-dpop-and-prompts
          ],
          ""authorization_response_iss_parameter_supported"": true,
          ""backchannel_token_delivery_modes_supported"": [""poll""],
          // finding: 6.3/discovery-dpop-and-prompts
          ""backchannel_user_code_parameter_supported"": true
        }";
}
