namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Every file made to do harm, always the same.</summary>
public static class HostileFiles
{
    public static IEnumerable<HostileFile> All() =>
        [.. EncodedFiles.All(), .. MarkupFiles.All(), .. ZipFiles.All(), .. FigureFiles.All(), .. SpokenFiles.All(), .. FilingFiles.All(), .. BinaryFiles.All(), .. OtherFormats.All(), .. ZipForms.All(), .. LongFiles.All(), .. LongFiles.Pairs(), .. CrowdFiles.All(), .. TokenFiles.All()];

    /// <summary>Every eleventh of the small ones: some of each kind.</summary>
    public static IEnumerable<HostileFile> Short() => All().Where(static file => file.IsQuick).Where(static (_, i) => i % 11 == 0);
}
