#!/bin/sh
dotnet-install.sh --channel 9.0
dotnet-install.sh --channel 10.0
dotnet publish Host/Host.csproj
# az webapp create --name host --runtime "DOTNETCORE|9.0"
