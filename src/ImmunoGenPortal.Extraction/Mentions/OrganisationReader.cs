using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Companies that the lexicon lacks, by their form: "Calder Biosciences", "Roe Pharma, Inc.", "Doe Capital, L.P.".</summary>
public static class OrganisationReader
{
    private const int MostWords = 4;

    private static readonly WordSet Trades = new("Therapeutics Biosystems BioSystems Pharmaceuticals Pharmaceutical Pharma Biosciences BioSciences Biotherapeutics BioTherapeutics Biotechnologies Biotechnology Biologics Biopharma BioPharma Biopharmaceuticals Laboratories Genetics Oncology Medicines Industries Chemicals", caseMatters: true);

    /// <summary>Those that a headline has for what they mean: beside another capitalised word they end no name.</summary>
    private static readonly WordSet CommonTrades = new("Oncology Genetics Medicines Industries Chemicals Laboratories Biologics", caseMatters: true);

    private static readonly WordSet LegalForms = new("Inc Incorporated Corp Corporation Ltd Limited plc PLC AG GmbH LLC LP NV SA SE AS ASA AB KK Oy Oyj BV SpA SAS Pty", caseMatters: true);

    /// <summary>What sort of company one is, at the end of its name: alone such a word is what a known name left over.</summary>
    private static readonly WordSet Kinds = new("Group Holdings Holding Company International Pharmaceuticals Pharma Therapeutics Biosciences Biologics Laboratories Oncology", caseMatters: true);

    /// <summary>What makes a word of two halves say of what kind a thing is.</summary>
    private static readonly WordSet Halves = new("based derived targeted targeting directed conjugated stage specific focused related");

    private static readonly WordSet NoNames = new("beyond into within across through via new the a an in on at for with under this that its our and of to by from company about targeted anticancer cancer antibody novel new tumor activated clinical medical phase chief senior vice president executive director research development human global first north american european translational acquire acquires acquiring acquired buys gynecologic hematology radiation surgical society congress department division hospital university");

    /// <param name="next">The token behind the name, its legal form left out.</param>
    public static bool TryRead(TokenRun run, int i, Func<int, bool> startsName, out int next)
    {
        next = i;
        if (!IsNameWord(run, i) || (run.IsDash(i - 1) && run.IsGluedToNext(i - 1) && run.IsGluedToNext(i - 2)))
        {
            return false; // "Antibody-Based Therapeutics": the half of a word
        }

        if (IsCalledCompany(run, i, i + 1))
        {
            next = i + 1;
            return true;
        }

        if (!(run.IsCapitalized(i + 1) || run.IsKind(i + 1, TokenKind.Possessive) || run.Raw(i + 1) is "&" or "'" or "’" || run.IsDash(i + 1) || IsLegalForm(run, run.Is(i + 1, ",") ? i + 2 : i + 1)))
        {
            return false; // no name of one word without its legal form
        }

        var (at, most) = (i, MostWords);
        while (at - i < most && (IsNameWord(run, at) || (at > i && run.IsCapitalized(at) && IsLegalForm(run, at + 1))) && !(at > i && ((Trades.Holds(run, at - 1) && run.StartsLine(at)) || IsDotted(run, at) || startsName(at))))
        {
            at++;
            if ((run.IsKind(at, TokenKind.Possessive) || run.Raw(at) is "'" or "’") && run.IsAny(at + 1, "Pension", "Retirement"))
            {
                (at, most) = (at + 1, most + 2); // "Roe Teachers' Pension Fund"
            }

            if (run.IsDash(at) && Halves.Holds(run, at + 1))
            {
                return false; // "Plant-Derived Pharmaceuticals"
            }

            if ((run.Raw(at) is "&" || (run.IsDash(at) && run.IsGluedToNext(at) && run.IsGluedToNext(at - 1))) && IsNameWord(run, at + 1))
            {
                at++;
            }
        }

        next = at;
        return (at - i >= 2 && Trades.Holds(run, at - 1) && !(CommonTrades.Holds(run, at - 1) && (run.IsCapitalized(i - 1) || (run.IsCapitalized(at) && !IsLegalForm(run, at)))))
            || (at - i >= 2 && run.Raw(at - 1) is "Group" && IsOfGroup(run, i))
            || (at - i >= 3 && run.IsAny(at - 1, "Fund", "Plan", "System", "Holdings", "Trust", "Board") && run.IsAny(at - 2, "Pension", "Royalty", "Retirement", "Investment"))
            || (at > i && IsLegalForm(run, run.Is(at, ",") ? at + 1 : at) && !LegalForms.Holds(run, i) && !(at == i + 1 && Kinds.Holds(run, i)))
            || (at > i + 1 && IsCalledCompany(run, i, at));
    }

    private static readonly WordSet Industries = new("pharmaceutical pharmaceuticals biopharmaceutical biotechnology biotech biologics drug healthcare life-sciences life pension investment retirement royalty");

    /// <summary>"Calder, an independent pharmaceutical company", "Calder (Nasdaq: CLDR)": what the words behind a name say that it is.</summary>
    /// <param name="at">The token behind the name.</param>
    private static bool IsCalledCompany(TokenRun run, int i, int at)
    {
        if (run.Raw(at) is "(")
        {
            return run.IsAny(at + 1, "Nasdaq", "NYSE", "AMEX", "LSE", "TSX", "Euronext") && run.Raw(at + 2) is ":" && i > 0;
        }

        if (i == 0 || run.Raw(at) is not "," || !(run.IsAny(at + 1, "a", "an", "the", "one") || (run.Is(at + 1, "which") && run.IsAny(at + 2, "manages", "is", "invests", "administers"))) || run.IsCapitalized(i - 1) || run.Is(i - 1, "."))
        {
            return false; // a person's name, or the sentence's first word
        }

        var isOfTrade = false;
        for (var word = at + 2; word < at + 2 + MostWordsOfTrade && run.Raw(word) is not ("." or ";" or "("); word++)
        {
            isOfTrade |= Industries.Holds(run, word);
            if (run.IsAny(word, "company", "firm", "corporation", "group", "plan", "plans", "fund", "funds", "investor"))
            {
                return isOfTrade && !run.IsAny(word + 1, "executive", "veteran", "executives", "analyst", "founder");
            }
        }

        return false;
    }

    private const int MostWordsOfTrade = 10;

    /// <summary>"a member of the", "part of".</summary>
    private static bool IsOfGroup(TokenRun run, int i)
    {
        var of = run.Is(i - 1, "the") ? i - 2 : i - 1;
        return run.Is(of, "of") && run.IsAny(of - 1, "member", "part", "unit", "subsidiary", "division", "affiliate");
    }

    private static bool IsLegalForm(TokenRun run, int i) => (LegalForms.Holds(run, i) && !(Words.Holds(run, i) && !run.Raw(i - 1).ContainsAnyInRange('a', 'z'))) || IsDotted(run, i);

    /// <summary>Forms that are words in a line of capitals: "CUTS STAFF AS IT MOVES".</summary>
    private static readonly WordSet Words = new("AS AB", caseMatters: true);

    /// <summary>"L.P.", "S.A.", "N.V."; "A/S", whose stroke stands where others have their stop.</summary>
    internal static bool IsDotted(TokenRun run, int i) =>
        (run.Raw(i) is "A" && run.Raw(i + 1) is "/" && run.Raw(i + 2) is "S" && run.IsGluedToNext(i) && run.IsGluedToNext(i + 1)) || IsStopped(run, i);

    private static bool IsStopped(TokenRun run, int i) =>
        run.IsGluedToNext(i) && run.Raw(i + 1) is "." && run.IsGluedToNext(i + 1)
        && ((run.Raw(i) is "L" && run.Raw(i + 2) is "P") || (run.Raw(i) is "S" && run.Raw(i + 2) is "A") || (run.Raw(i) is "K" && run.Raw(i + 2) is "K") || (run.Raw(i) is "N" or "B" && run.Raw(i + 2) is "V") || (run.Raw(i) is "S" && run.Raw(i + 2) is "p" or "r"));

    private static bool IsNameWord(TokenRun run, int i) =>
        run.IsCapitalized(i) && !NoNames.Holds(run, i) && !LegalForms.Holds(run, i);
}
