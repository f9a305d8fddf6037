/*
 * Texts that no file holds.
 */

export const ranges: readonly string[] = [
  "6.2.3",
  "[6.2.0,7.0.0)",
  "(,6.3)",
  "[6.2]",
  "6.2.*",
  "6.2.0-*",
  "6.2.0-rc.1+build",
  "*-*",
  "1.0.0.0",
  "06.02",
  "[1,2),(3,4]",
  "6.*-beta*",
  "$(Version)",
  " [ 6.2.0 , ) ",
];

export const fragments: readonly string[] = [
  "#sample=6.3/logout-token-typ&from=6.2&to=6.3",
  "#from=6.2&to=6.3&",
  "#sample=%36.3%2Flogout-token-typ",
  "#to=6.3&to=6.2&from=",
];

export const pasted: readonly string[] = [
  `// src/Host/Host.csproj
<Project Sdk="Microsoft.NET.Sdk.Web">
  <ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.3" /></ItemGroup>
</Project>
=== src\\Host\\Startup.cs ===
using Duende.IdentityServer;
public class Startup { string s = "{"; }
{
  "IdentityServer": { "Key": "a" }
}
`,
  `Here it is.

\`Host.csproj\`

\`\`\`xml
<Project><PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup></Project>
\`\`\`

And the code:

~~~csharp title="Startup.cs"
using System;
class Startup { }
~~~
`,
  `<PackageReference Include="Duende.IdentityServer" Version="6.2.3" />

using System;
class A
{
}
using System.Linq;
class B { }
{
  "a": 1
}
`,
];
