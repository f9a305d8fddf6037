using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Web;

public class Teapot : StatusCodeResult
{
    public Teapot() : base(418)
    {
    }

    public Task RunAsync(ActionContext context) => ExecuteResultAsync(context);
}
