import { describe, expect, it } from "vitest";
import { applyAll, fixesOf } from "../../../src/report/apply.ts";
import { analyzeTexts } from "../../support/analyze.ts";

const host = (value: string, pipeline: readonly string[], usings = "") => `${usings}using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Shop
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services) =>
            services.AddIdentityServer(options => options.PublicOrigin = ${value});

        public void Configure(IApplicationBuilder app)
        {
${pipeline.map((line) => `            ${line}\n`).join("")}        }
    }
}
`;

async function fixed(text: string): Promise<string> {
  const report = await analyzeTexts({ "Startup.cs": text }, { from: "3.1", to: "4.1" });
  const own = { ...report, results: report.results.filter(({ rule }) => rule === "4.1/public-origin") };
  return applyAll(fixesOf(own), () => text).changed.get("Startup.cs") ?? text;
}

const call = ["app.UseIdentityServer();"];

describe("addStatement", () => {
  it.each([
    ["a literal", '"https://login.shop.example"'],
    ["a property", 'Configuration["Host:Origin"]'],
    ["a field, with a call", '_settings.Get("Origin").ToString()'],
  ])("writes %s above the call", async (_, value) => {
    const middleware = [
      "app.Use((context, next) =>",
      "{",
      `    var origin = ${value};`,
      "    if (!string.IsNullOrEmpty(origin)) context.SetIdentityServerOrigin(origin);",
      "    return next();",
      "});",
    ];
    const after = host(value, ["app.UseRouting();", ...middleware, ...call], "using IdentityServer4.Extensions;\n");
    expect(await fixed(host(value, ["app.UseRouting();", ...call]))).toBe(after);
  });

  it.each([
    ["a value that only the callback has", "origin", call],
    [
      "a call that is part of a longer statement",
      '"https://login.shop.example"',
      ["app.UseRouting().UseIdentityServer();"],
    ],
  ])("leaves %s to people", async (_, value, pipeline) => {
    const text = host(value, pipeline);
    expect(await fixed(text)).toBe(text);
  });
});
