using Duende.IdentityServer.Services;

public interface IUiLocalesService
{
    string Best(string wanted);
}

namespace Harbour.Web
{
    public class Global(IIdentityServerInteractionService interaction)
    {
        public string Language(IUiLocalesService locales) => locales.Best("de");
    }
}
