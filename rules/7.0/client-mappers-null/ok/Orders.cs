using System.Linq;
using System.Threading.Tasks;

namespace Acme.Orders;

public class OrderPage
{
    private readonly Orders _orders = new();

    public async Task<object> FindAsync(int id) => (await _orders.FirstOrDefaultAsync(id)).ToModel();
}
