Write-Output "The pages came from IdentityServer4.Quickstart.UI"
