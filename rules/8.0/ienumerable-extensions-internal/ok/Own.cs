using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using Duende.IdentityServer.Extensions;

namespace Acme.Crm;

public static class Lists
{
    public static string SubjectOf(ClaimsPrincipal user) => user.GetSubjectId();

    public static bool IsEmpty(IEnumerable<string> list) => !list.Any();

    public static bool IsUnnamed(string name, string surname) => string.IsNullOrEmpty(name) && String.IsNullOrEmpty(surname);
}
