import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../src/analyzer/readers/dockerfile.ts";
import { analyzeTexts } from "../../support/analyze.ts";
import { at, sources } from "./sources.ts";

function images(text: string): string[] {
  const texts = { Dockerfile: text };
  return sources(texts)
    .flatMap(readDockerfile)
    .map(({ name, tag, span }) => `${name}:${tag} at ${at(texts, span)?.replace("Dockerfile: ", "")}`);
}

describe("the base image of a Dockerfile", () => {
  it.each([
    [
      "FROM mcr.microsoft.com/dotnet/aspnet:6.0 AS base\n",
      ["dotnet/aspnet:6.0 at mcr.microsoft.com/dotnet/aspnet:6.0"],
    ],
    [
      `ARG DOTNET=6.0\nFROM dotnet/sdk:\${DOTNET}-alpine\nFROM dotnet/aspnet:$DOTNET\n`,
      ["dotnet/sdk:6.0-alpine at 6.0", "dotnet/aspnet:6.0 at 6.0"],
    ],
    [`ARG V="7.0"\nARG BASE=dotnet/aspnet:$V\nFROM \${BASE}\n`, ["dotnet/aspnet:7.0 at 7.0"]],
    [
      "ARG REGISTRY=mcr.microsoft.com\nFROM $REGISTRY/dotnet/aspnet:6.0\n",
      ["dotnet/aspnet:6.0 at $REGISTRY/dotnet/aspnet:6.0"],
    ],
    [`FROM dotnet/sdk:\${DOTNET:-6.0}\n`, [`dotnet/sdk:6.0 at dotnet/sdk:\${DOTNET:-6.0}`]],
  ])("of %j is told where its tag is written", (text, expected) => expect(images(text)).toEqual(expected));
});

it("is also the one that a project names for publishing without a Dockerfile", async () => {
  const host = `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><ContainerBaseImage>mcr.microsoft.com/dotnet/aspnet:6.0</ContainerBaseImage></PropertyGroup>
  <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.10" /></ItemGroup>
</Project>`;
  const report = await analyzeTexts({ "Host.csproj": host }, { to: "7.0" });
  const found = report.results.find((result) => result.rule === "7.0/container-images-net8");
  expect(found?.findings.map(({ excerpt }) => excerpt)).toEqual(["mcr.microsoft.com/dotnet/aspnet:6.0"]);
});
