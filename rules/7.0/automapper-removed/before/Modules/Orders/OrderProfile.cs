// finding: 7.0/automapper-removed
using AutoMapper;

namespace Acme.Orders;

public record Order(string Id);

public record OrderRow(string Id);

// finding: 7.0/automapper-removed
public class OrderProfile : Profile
{
    // finding: 7.0/automapper-removed
    public OrderProfile() => CreateMap<Order, OrderRow>();
}
