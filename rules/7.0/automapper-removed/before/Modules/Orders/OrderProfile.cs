// finding: 7.0/automapper-removed
using AutoMapper;

namespace Acme.Orders;

public record Order(string Id);

public record OrderRow(string Id);

public class OrderProfile : Profile
{
    public OrderProfile() => CreateMap<Order, OrderRow>();
}
