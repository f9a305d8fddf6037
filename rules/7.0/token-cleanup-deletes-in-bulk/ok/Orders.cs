using Microsoft.EntityFrameworkCore;

namespace Acme.Orders.Tests;

public static class OrderTests
{
    public static DbContextOptions Options() => new DbContextOptionsBuilder().UseInMemoryDatabase("orders").Options;
}
