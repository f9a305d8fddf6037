namespace Harbour.Web
{
    public static class Policy
    {
        // The style had the hash sha256-u+OupXgfekP+x/f6rMdoEAspPCYUtca912isERnoEjY= before.
        public const string SignOut = "style-src 'sha256-e6FQZewefmod2S/5T11pTXjzE2vn3/8GRwWOs917YE4='";
    }
}
