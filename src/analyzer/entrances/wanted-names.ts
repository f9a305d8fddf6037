const WANTED =
  /(?:\.(?:cs|razor|cshtml|csproj|vbproj|fsproj|shproj|projitems|props|targets|proj|sln|slnx|slnf|sql|json)|(?:^|[\\/.])dockerfile(?:\.[\w-]+)?|packages\.config)$/i;

/** Whether the analyzer can use a file of that name; the others of a source tree or an archive need not be opened. */
export const isWantedName = (path: string): boolean => WANTED.test(path);

export const isZipName = (path: string): boolean => /\.zip$/i.test(path);
