import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (reference = "") =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net7.0</TargetFramework></PropertyGroup><ItemGroup>${reference}</ItemGroup></Project>`;
const host = project(`<PackageReference Include="Duende.IdentityServer" Version="6.3.8" />`);
const solution = ["Host", "Gateway"]
  .map((name) => `Project("{9A19103F}") = "${name}", "${name}\\${name}.csproj", "{1}"\nEndProject`)
  .join("\n");

async function images(dockerfile: string): Promise<string[]> {
  const { results } = await analyzeTexts(
    {
      "Shop.sln": `Microsoft Visual Studio Solution File, Format Version 12.00\n${solution}\n`,
      "Host/Host.csproj": host,
      "Gateway/Gateway.csproj": project(),
      "Gateway/Dockerfile": `FROM mcr.microsoft.com/dotnet/sdk:7.0 AS build\n${dockerfile}\nFROM mcr.microsoft.com/dotnet/aspnet:7.0\n`,
    },
    { from: "6.3", to: "7.0" },
  );
  return results
    .filter(({ rule }) => rule === "7.0/container-images-net8")
    .flatMap(({ findings }) => findings.map(({ location }) => `${location.file}:${location.region.startLine}`));
}

describe("the image in which another program is built", () => {
  it.each([
    [
      "restores the solution, with each project file copied",
      "COPY Host/Host.csproj Host/\nRUN dotnet restore Shop.sln",
    ],
    ["builds the solution, with everything copied", "COPY . .\nRUN dotnet build -c Release Shop.sln"],
  ])("has to know the framework of the product's project where it %s", async (_, text) => {
    expect(await images(text)).toEqual(["Gateway/Dockerfile:1"]);
  });

  it.each([
    ["restores its own project alone", "COPY . .\nRUN dotnet restore Gateway/Gateway.csproj"],
    ["leaves the product's project out", "COPY Gateway/Gateway.csproj Gateway/\nRUN dotnet restore Shop.sln"],
    ["copies the solution without a word about it", "COPY . .\nCOPY Shop.sln ."],
  ])("does not matter where it %s", async (_, text) => {
    expect(await images(text)).toEqual([]);
  });
});
