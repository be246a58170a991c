namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Words before or behind an event that say that it is planned, sought, supposed or denied, for the rule sets of events.</summary>
internal static class NotDone
{
    public const string Words = """
        let LATER = (plans | plan | expects | expect | intends | intend | will | would | may | could | can | if | unless | should | anticipates | anticipate | seek | seeking | seeks | sought | potential | planned | prior to | before | support | supports | supporting | toward | towards | future | expected | anticipated | projected | targeted | pursue | pursuing | once | until | requires | eligible | eligibility | path | upon | planning | prepare | preparing | preparation | preparations | might | hopes | hope | in the event that | aims | aim | goal | pending | possible | qualify | qualifies | ready for | readiness | on track | to (submit | file | seek | obtain | receive | gain | pursue | secure | request | win | achieve | apply) | (yet | remains | remain | has | have | needs | need) to be | discuss | discussed | discussing | discussions | regarding | concerning | required for | needed for | necessary for)
        let FORESEEN = (expected | anticipated | planned | targeted | foreseen | projected | would | could | may | might | will | on track | to be | to follow | remains on track)
        let DENIED = (not | never | no | without | nor | declined to? | declines to? | refused to? | refuses to? | denied | denies | rejected | rejects | turned down | failed to)

        """;
}
