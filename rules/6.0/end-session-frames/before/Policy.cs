namespace Harbour.Web
{
    public static class Policy
    {
        // finding: 6.0/end-session-frames
        public const string SignOut = "style-src 'sha256-u+OupXgfekP+x/f6rMdoEAspPCYUtca912isERnoEjY='";

        public static string WithFrames(string origins) =>
            // finding: 6.0/end-session-frames
            $"frame-src {origins}; style-src 'sha256-u+OupXgfekP+x/f6rMdoEAspPCYUtca912isERnoEjY='";
    }
}
