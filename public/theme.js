// Runs before the first paint: says that scripts run, and applies the theme chosen earlier, so that nothing flashes.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("identityserver-upgrade:theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage is blocked: the system's theme applies.
  }
})();
