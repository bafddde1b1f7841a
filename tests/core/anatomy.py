"""Where the 73 points lie on the body, written down by hand from their anatomy.

Sources: the regions and cautions of the fact sheets on points and on safety, and WHO 2008 for the
places; never the content of the app. Care rules and care tags are checked against these groups.
"""


def points(codes: str) -> frozenset[str]:
    return frozenset(codes.split())


LEG_POINTS = points(
    """BL36 BL40 BL57 BL60 BL62 KI1 KI3 KI6 KI7 KI10 SP3 SP4 SP6 SP9 SP10
    ST35 ST36 ST40 ST41 LR3 GB34 GB39 GB41"""
)
"""Every point below the hip, from the fold of the buttock to the sole."""
FOOT = points("BL62 KI1 KI6 SP3 SP4 ST41 LR3 GB41")
"""Those of them below the ankle bones or on the fold of the ankle."""
BUTTOCK = points("BL54 GB30")
BELLY_POINTS = points("CV3 CV4 CV6 CV8 CV12 ST25")
CHEST = points("CV17 ST18")
LUMBAR_POINTS = points("BL22 BL23 BL24 BL25 BL26 BL52 GV3 GV4 EX-B2 EX-B8")
"""From L1 to below L5, on the spine or up to a hand's width beside it; EX-B7 lies further out."""
WAIST = points("EX-B7")
RIBS = points("BL17 BL18 BL20 BL21")
"""Beside T7 to T12."""
SACRAL = points("BL28 BL31 BL32 BL33 BL34")
SHOULDER = points("GB21 GV14")
NECK = points("BL10 GB20 EX-HN22")
HEAD = points("GV20 GV29 EX-HN1 EX-HN5")
ARM = points("LI4 LI10 LI11 LU7 HT7 PC6 PC8 TE3 TE5 SI1 SI3")

BONY_BACK = RIBS | LUMBAR_POINTS | {"GV14"}
"""Beside or on vertebrae that may be thin."""
REACHED_BEHIND = RIBS | LUMBAR_POINTS | WAIST | SACRAL | {"BL54"}
"""Where her own hand has to go behind her back."""

GROUPS = (
    LEG_POINTS, BUTTOCK, BELLY_POINTS, CHEST, LUMBAR_POINTS, WAIST, RIBS, SACRAL, SHOULDER, NECK,
    HEAD, ARM,
)  # fmt: skip
"""Each point lies in exactly one of these."""
ALL = frozenset().union(*GROUPS)
