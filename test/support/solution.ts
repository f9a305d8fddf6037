import type { InputFile } from "../../src/analyzer/input.ts";

const encoder = new TextEncoder();
const file = (path: string, text: string): InputFile => ({ path, bytes: encoder.encode(text) });

const project = (references: readonly string[]): string => `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.2.3" />
${references.map((path) => `    <ProjectReference Include="${path}" />`).join("\n")}
  </ItemGroup>
</Project>
`;

const host = (name: string, base: string): string => `using Duende.IdentityServer.EntityFramework;

namespace ${name};

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityServer(options => options.EmitStaticAudienceClaim = true);
    }
}

public class Cleanup : ${base}
{
    public async Task Sweep(TokenCleanupService service) => await service.RemoveExpiredGrantsAsync();
}
`;

const plain = (name: string, number: number): string => `namespace ${name};

public class Plain${number}
{
    public int Twice(int value) => value * 2;
}
`;

/**
 * Files of a solution with this many hosts, each with code of the vendor's, plain code, and a reference to one shared
 * library: what a large solution looks like to the analyzer.
 */
export function solutionOf(hosts: number): InputFile[] {
  const library = [
    file("src/Shared/Shared.csproj", project([])),
    file("src/Shared/Base.cs", host("Shared", "TokenCleanupService")),
    ...Array.from({ length: 10 }, (_, number) => file(`src/Shared/Plain${number}.cs`, plain("Shared", number))),
  ];
  const each = Array.from({ length: hosts }, (_, index) => {
    const name = `Host${String(index).padStart(4, "0")}`;
    return [
      file(`src/${name}/${name}.csproj`, project(["../Shared/Shared.csproj"])),
      file(`src/${name}/Startup.cs`, host(name, "Shared.Cleanup")),
      file(`src/${name}/Plain.cs`, plain(name, index)),
    ];
  });
  return [...library, ...each.flat()];
}
