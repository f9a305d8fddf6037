// Runs before the first paint: says that scripts run, and applies the theme chosen earlier, so that nothing flashes.
(function () {
  var root = document.documentElement;
  root.classList.add("js");
  try {
    var theme = localStorage.getItem("identityserver-upgrade:theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch (error) {
    // Storage is blocked: the system's theme applies.
  }
})();
