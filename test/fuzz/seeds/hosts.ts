/*
 * What runs and builds a host.
 */

export const settings: readonly string[] = [
  `{
  // local
  "Serilog": { "MinimumLevel": { "Override": { "Duende.IdentityServer": "Debug", "Microsoft": 1.5e3 } } },
  "IdentityServer": { "KeyManagement": { "Enabled": true, "RotationInterval": "90.00:00:00" }, "Clients": [ { "ClientId": "a", "RequireDPoP": false }, ] },
  "Urls": "http://*:5000", "\\u0041": null,
}
`,
];

export const dockerfiles: readonly string[] = [
  `# syntax=docker/dockerfile:1
ARG TAG=6.0
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:\${TAG} AS build
WORKDIR /src
RUN dotnet restore && \\
    dotnet publish -c Release -o /app
FROM mcr.microsoft.com/dotnet/aspnet:6.0@sha256:00
COPY --from=build /app .
EXPOSE 80/tcp 443
ENTRYPOINT ["dotnet", "Host.dll"]
`,
];

export const pipelines: readonly string[] = [
  `name: build
on: { push: { branches: [ main ] } }
env:
  DOTNET_VERSION: "6.0.x" # for now
jobs:
  host:
    runs-on: ubuntu-latest
    container: mcr.microsoft.com/dotnet/sdk:6.0-alpine
    strategy:
      matrix:
        dotnet: [ '6.0.x', '7.0.x' ]
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-dotnet@v4
        with:
          dotnet-version: |
            6.0.x
            7.0.100
      - run: dotnet test src/Host.csproj --no-restore
`,
  `trigger: [main]
variables:
- name: dotnetSdkVersion
  value: 6.x
- group: secrets
steps:
- task: UseDotNet@2
  displayName: 'Use .NET'
  inputs:
    packageType: sdk
    version: $(dotnetSdkVersion)
- task: UseDotNet@2
  inputs: { packageType: 'sdk', version: '6.0.x' }
- script: dotnet build
`,
  `stages: [build]
build:
  image:
    name: "mcr.microsoft.com/dotnet/sdk:6.0"
  variables: { DOTNET_VERSIONS: "5.0.x 6.0.x" }
  script:
    - dotnet publish -c Release
`,
  `parameters:
- name: sdk
  displayName: SDK
  default: 6.0.x
stages:
- stage: build
  jobs:
  - job: host
    container: mcr.microsoft.com/dotnet/sdk:\${{ parameters.tag }}
    steps:
    - task: UseDotNet@2
      inputs: { version: '\${{ parameters.sdk }}' }
    - script: dotnet build src/Host.csproj
    - task: UseDotNet@2
      inputs:
        packageType: runtime
        version: 5.0.x
    - script: ./dotnet-install.sh --channel 6.0
  - deployment: app
    variables: { tag: "6.0" }
`,
];

export const scripts: readonly string[] = [
  `#!/usr/bin/env bash
DOTNET_VERSION="\${DOTNET_VERSION:-6.0.418}" # for now
curl -sSL https://dot.net/v1/dotnet-install.sh | bash /dev/stdin \\
  --version $DOTNET_VERSION \\
  --channel 6.0
sudo apt-get install -y dotnet-sdk-6.0
dotnet publish src/Host.csproj -f net6.0 -o src/bin/Release/net6.0/publish
az webapp config set --linux-fx-version 'DOTNETCORE|6.0'
`,
  `<# Bootstrap #>
param([string]$DotNetVersion = "6.0.1xx")
$DotNetChannel = "6.0"; # as before
& ./dotnet-install.ps1 -Version $DotNetVersion \`
  -Channel $DotNetChannel -InstallDir "$PSScriptRoot/.dotnet"
`,
  `/* net6.0 */
var framework = Argument("framework", "net6.0"); // net6.0
Task("Publish").Does(() => DotNetPublish("src/Host.csproj", new() { OutputDirectory = "bin/net6.0/publish" }));
`,
];

export const publishProfiles: readonly string[] = [
  `<Project>
  <PropertyGroup>
    <!-- net6.0 as before -->
    <TargetFramework>net6.0</TargetFramework>
    <PublishDir>bin\\Release\\net6.0\\publish\\</PublishDir>
  </PropertyGroup>
</Project>
`,
];

export const launches: readonly string[] = [
  `{
  // net6.0 as before
  "configurations": [{ "program": "$(root)/src/bin/Debug/net6.0/Host.dll", "uri": "https://localhost:5001" }]
}
`,
];
