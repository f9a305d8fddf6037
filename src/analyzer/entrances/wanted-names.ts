const WANTED =
  /(?:\.(?:cs|razor|cshtml|csproj|vbproj|fsproj|shproj|projitems|props|targets|proj|sln|slnx|slnf|sql|json|nuspec|pubxml|gitignore|dockerignore)|(?:^|[\\/.])dockerfile(?:[\w-]*|\.[\w-]+)|packages\.config|(?:^|[\\/])nlog[\w.-]*\.config|paket\.dependencies)$/i;

/** Of YAML what pipelines and compositions of containers are called, or lies where pipelines do: clusters and APIs are described in far more of it. */
const YAML =
  /(?:(?:^|[\\/])\.(?:github|azure[\w-]*|pipelines)[\\/].*|(?:^|[\\/])(?:[\w.-]*pipelines?[\w.-]*|(?:docker-)?compose[\w.-]*|azure[\w.-]*|build[\w.-]*|\.?(?:gitlab-)?ci[\w.-]*))\.ya?ml$/i;

/** Scripts, of which those count that fetch something of the product. */
const SCRIPT = /\.(?:sh|ps1|cmd|bat)$/i;

/** Whether the analyzer can use a file of that name; the others of a source tree or an archive need not be opened. */
export const isWantedName = (path: string): boolean => WANTED.test(path) || SCRIPT.test(path) || YAML.test(path);

export const isZipName = (path: string): boolean => /\.zip$/i.test(path);
