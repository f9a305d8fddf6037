const WANTED =
  /(?:\.(?:cs|razor|cshtml|csproj|vbproj|fsproj|shproj|projitems|props|targets|proj|sln|slnx|slnf|sql|json|nuspec|pubxml|gitignore|dockerignore)|(?:^|[\\/.])dockerfile(?:[\w-]*|\.[\w-]+)|packages\.config|(?:^|[\\/])nlog[\w.-]*\.config|paket\.dependencies)$/i;

/** Of YAML what pipelines are called, or lies where they do: clusters and APIs are described in far more of it. */
const PIPELINE =
  /(?:(?:^|[\\/])\.(?:github|azure[\w-]*|pipelines)[\\/].*|(?:^|[\\/])(?:[\w.-]*pipelines?[\w.-]*|azure[\w.-]*|build[\w.-]*|\.?(?:gitlab-)?ci[\w.-]*))\.ya?ml$/i;

/** Whether the analyzer can use a file of that name; the others of a source tree or an archive need not be opened. */
export const isWantedName = (path: string): boolean => WANTED.test(path) || PIPELINE.test(path);

export const isZipName = (path: string): boolean => /\.zip$/i.test(path);
