using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.People;

/// <summary>Whom to call: names that stand before a telephone number in the contacts, with organisation, title and address.</summary>
public static class ContactBlockReader
{
    public static void Read(ReleaseContext context)
    {
        Draft? last = null;
        foreach (var passage in context.Release.Passages.Where(passage => passage.Section is Section.Contacts or Section.Letterhead))
        {
            last = ReadBlock(context, TokenRun.Read(context.Text, passage.Span), last);
        }
    }

    private static Draft? ReadBlock(ReleaseContext context, TokenRun run, Draft? last)
    {
        (string Name, EvidenceSpan Span)? organisation = null;
        for (var i = 0; i < run.Count; i++)
        {
            if (ContactReader.TryReadEmail(run, i, out var next))
            {
                last?.Set(Properties.Contact.Email, new TextValue(run.Span(i, next).Quote(run.Text)), EvidenceSpans.Of(run.Span(i, next)), "contact.email", 0.9);
                i = next - 1;
            }
            else if (TryReadOrganisation(context, run, i, out var found, out next))
            {
                organisation = found;
                i = next - 1;
            }
            else if (last is not null && TitleReader.TryRead(run, i, _ => false, out next))
            {
                last.Set(Properties.Contact.Title, new TextValue(Line(run, i, next)), EvidenceSpans.Of(run.Span(i, next)), "contact.title", 0.85);
                i = next - 1;
            }
            else if (TryReadCalled(run, i, out var name, out var phone, out next))
            {
                last = Begin(run, (i, name), phone, organisation);
                context.Drafts.Add(last);
                i = next - 1;
            }
        }

        return last;
    }

    private static Draft Begin(TokenRun run, (int First, int After) name, (int First, int After) phone, (string Name, EvidenceSpan Span)? organisation)
    {
        var draft = new Draft(SubjectKind.Contact)
            .Set(Properties.Contact.Name, new NameValue(Line(run, name.First, name.After)), EvidenceSpans.Of(run.Span(name.First, name.After)), "contact.called", 0.95)
            .Set(Properties.Contact.Phone, new TextValue(Line(run, phone.First, phone.After)), EvidenceSpans.Of(run.Span(phone.First, phone.After)), "contact.called", 0.95);
        return organisation is not { } of ? draft
            : draft.Set(Properties.Contact.Organisation, new NameValue(of.Name), EvidenceSpans.Of(of.Span), "contact.organisation", 0.85);
    }

    /// <summary>A name of two or three words right before a telephone number, perhaps with a comma between.</summary>
    private static bool TryReadCalled(TokenRun run, int i, out int name, out (int First, int After) phone, out int next)
    {
        (phone, next) = (default, i);
        if (!run.IsCapitalized(i) || !PersonReader.TryRead(run, i, _ => false, out name, out var behind))
        {
            name = i;
            return false;
        }

        var at = run.Is(behind, ",") || run.Is(behind, ":") ? behind + 1 : behind;
        if (!ContactReader.TryReadPhone(run, at, out next))
        {
            return false;
        }

        phone = (at, next);
        return true;
    }

    /// <summary>A known organisation, or capitalised words before a name: "The Yates Network".</summary>
    private static bool TryReadOrganisation(ReleaseContext context, TokenRun run, int i, out (string Name, EvidenceSpan Span) organisation, out int next)
    {
        organisation = default;
        if (context.Lexicon.Trie.TryRead(run, i, out var known, out next) && known!.Type is MentionType.Partner or MentionType.Company)
        {
            organisation = (known!.Thing.Name, run.Span(i, next));
            return true;
        }

        next = i;
        while (run.IsCapitalized(next) && (next == i || !run.StartsLine(next)))
        {
            if (next > i && TryReadCalled(run, next, out _, out _, out _) && !TryReadCalled(run, i, out _, out _, out _))
            {
                break;
            }

            next++;
        }

        if (next - i < 2 || run.Is(next, ":") || run.Is(next, ",") || TryReadCalled(run, i, out _, out _, out _) || TitleReader.TryRead(run, i, _ => false, out _))
        {
            return false;
        }

        organisation = (Line(run, i, next), run.Span(i, next));
        return true;
    }

    private static string Line(TokenRun run, int first, int after) => run.Span(first, after).QuoteLine(run.Text);
}
