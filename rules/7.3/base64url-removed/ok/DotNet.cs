using System.Buffers.Text;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class DotNet
{
    public static byte[] Decode(string text) => Base64Url.DecodeFromChars(text);

    public static string Encode(Client client, byte[] hash) => client.ClientId + Base64Url.EncodeToString(hash);
}
