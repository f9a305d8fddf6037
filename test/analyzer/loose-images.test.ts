import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (items = "") => `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>${items}</ItemGroup></Project>`;
const host = project('<PackageReference Include="Duende.IdentityServer" Version="7.4.0" />');
const image = (assembly?: string) =>
  `FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY out .\n${assembly ? `ENTRYPOINT ["dotnet", "${assembly}.dll"]\n` : ""}`;

/** Paths of the Dockerfiles whose image is found too old for 8.0. */
async function found(files: Record<string, string>): Promise<string[]> {
  const report = await analyzeTexts(files, { to: "8.0" });
  return report.results.flatMap((result) =>
    result.findings.map(({ location }) => location.file).filter((file) => file.includes("Dockerfile")),
  );
}

describe("the image of a Dockerfile outside of all projects' folders", () => {
  const projects = { "src/Shop/Shop.csproj": project(), "src/Identity/Api/Identity.Api.csproj": host };

  it("concerns the product where the program that it starts uses it", async () => {
    const files = {
      ...projects,
      "docker/Dockerfile.id": image("Identity.Api"),
      "docker/DockerfileWindows": image("Identity.Api"),
      "docker/Dockerfile.shop": image("Shop"),
    };
    expect(await found(files)).toEqual(["docker/Dockerfile.id", "docker/DockerfileWindows"]);
  });

  it("concerns it where a project below its folder uses it, and no program is named", async () => {
    const files = { ...projects, Dockerfile: image(), "src/Identity/Dockerfile": image() };
    expect(await found(files)).toEqual(["Dockerfile", "src/Identity/Dockerfile"]);
    expect(await found({ ...files, "src/Other/Api/Other.csproj": project(), "src/Other/Dockerfile": image() })).toEqual(
      ["Dockerfile", "src/Identity/Dockerfile"],
    );
  });

  it("concerns it where the program that it starts names the product in its code alone", async () => {
    const files = {
      ...projects,
      "content/Admin/Admin.csproj": project('<PackageReference Include="Acme.Admin" Version="1.0.0" />'),
      "content/Admin/Startup.cs": "using Duende.IdentityServer.Models;\nclass Startup { Client client; }\n",
      "docker/Admin/Dockerfile": image("Admin"),
      "docker/Shop/Dockerfile": image("Shop"),
    };
    expect(await found(files)).toEqual(["docker/Admin/Dockerfile"]);
  });

  it("is told of where no project tells whom it is for", async () => {
    expect(await found({ ...projects, "docker/Dockerfile": image("Elsewhere") })).toEqual(["docker/Dockerfile"]);
  });
});
