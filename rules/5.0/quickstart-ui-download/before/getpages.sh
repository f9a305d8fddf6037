#!/usr/bin/env bash
set -e
# the pages of IdentityServer4.Quickstart.UI
# finding: 5.0/quickstart-ui-download
curl -sSL -o pages.zip https://github.com/IdentityServer/IdentityServer4.Quickstart.UI/archive/main.zip
unzip -q pages.zip && cp -r IdentityServer4.Quickstart.UI-main/Views .
