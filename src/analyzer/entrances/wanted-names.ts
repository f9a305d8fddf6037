const WANTED =
  /(?:\.(?:cs|razor|cshtml|csproj|vbproj|fsproj|shproj|projitems|props|targets|proj|sln|slnx|slnf|sql|json|nuspec|pubxml|run\.xml|gitignore|dockerignore)|(?:^|[\\/.])dockerfile(?:[\w-]*|\.[\w-]+)|packages\.config|(?:^|[\\/])(?:nlog[\w.-]*|web)\.config|paket\.dependencies)$/i;

/** Scripts and pipelines that are written as such: those that build with .NET, or fetch code of the product, are told by what is in them. */
const SCRIPT = /(?:\.(?:sh|psm?1|cmd|bat|cake)|(?:^|[\\/])(?:jenkinsfile[\w.-]*|[\w.-]+\.jenkinsfile|makefile))$/i;

/** Of YAML what pipelines and compositions of containers are called, or lies where pipelines do: clusters and APIs are described in far more of it. */
const YAML =
  /(?:(?:^|[\\/])(?:\.(?:github|azure[\w-]*|pipelines|circleci|gitlab|devops)|(?:azure-)?pipelines)[\\/].*|(?:^|[\\/])(?:[\w.-]*pipelines?[\w.-]*|(?:docker-)?compose[\w.-]*|azure[\w.-]*|build[\w.-]*|cloudbuild[\w.-]*|\.?(?:gitlab-)?ci[\w.-]*|\.travis|\.?appveyor[\w.-]*|\.drone))\.ya?ml$/i;

/** Whether the analyzer can use a file of that name; the others of a source tree or an archive need not be opened. */
export const isWantedName = (path: string): boolean => WANTED.test(path) || SCRIPT.test(path) || YAML.test(path);

export const isZipName = (path: string): boolean => /\.zip$/i.test(path);
