using System.Collections.Generic;
using System.Threading.Tasks;

namespace Contoso.Identity
{
    public static class Csp
    {
        // sha256-bBR11t3xOeLLkccl6Pn1hYbkHCL+JE4CLkgBydaPSE0=
        public const string Script = "sha256-fa5rxHhZ799izGRP38+h4ud5QXNT0SFaFlh4eqDumBI=";

        public const string Style = "sha256-u+OupXgfekP+x/f6rMdoEAspPCYUtca912isERnoEjY=";
    }
}
