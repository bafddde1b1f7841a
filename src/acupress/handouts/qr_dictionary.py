"""What routines have in common: a code on paper leaves it out, and reading puts it back.

Deflate refers to it as if it had been read before (RFC 1951); what is most frequent stands last.
It is part of the codes' format: a changed dictionary needs a new version of it in `qr.py`.
"""

_WORDS = (
    "Begin with the left side. Begin with the right side. Only as deep as feels good. "
    "Stop when it hurts. Not more than twice a day. Once a day, before you go to bed. "
    "in the morning, in the evening, after a warm shower, after feeding, while the baby sleeps, "
    "beside the spine, below the knee, above the ankle, between the shoulder blades, "
    "low back, shoulders, sacrum, buttock, belly, fingers, thumb, knuckles, fists, ball, pillow, "
    "Let your weight do the work. Let your shoulders drop. Keep your back long and your neck soft. "
    "Lean back gently. Press slowly and hold. Breathe out slowly. Rest your hand there. "
    "This is the point that was tender today. Thank you for coming. Take your time. Be gentle with "
    "yourself. See you soon. Write to me if anything is unclear. You can leave this one out "
    "if it does not feel good. "
)
_POINTS = (
    "BL17 BL18 BL20 BL21 BL22 BL24 BL25 BL26 BL28 BL31 BL33 BL34 GV3 EX-B2 EX-B7 EX-B8 BL36 BL54 "
    "BL62 KI7 KI10 SP3 SP4 SP10 ST35 ST41 GB39 GB41 CV3 CV8 CV17 ST18 LI10 LI11 HT7 PC8 TE3 TE5 SI1"
    " SI3 BL10 GV14 GV29 EX-HN1 EX-HN5 EX-HN22 GB30 BL57 BL60 KI6 SP9 ST40 GB34 CV12 ST25 LU7 GB20 "
    "GB21 GV20 PC6 LI4 "
)
_OWN_POINT = (
    '"medial_leg"posterior_leg"lateral_leg"anterior_leg"foot_dorsal"foot_sole"forearm_anterior"'
    'forearm_posterior"hand_dorsal"hand_palmar"head_back"head_front"head_side"head_top"'
    '"whole_body_side"]"whole_body_front"]"anterior_trunk","whole_body_back"]'
    '"scapula_medial_border"iliac_crest_top"PSIS_lower_border"greater_trochanter_prominence"'
    '"umbilicus"vertex"palmar_wrist_crease"dorsal_wrist_crease"popliteal_crease"patella_apex"'
    '"tibia_medial_border"tibia_anterior_crest"lateral_malleolus_prominence"'
    '"medial_malleolus_prominence"calcaneal_tendon"metatarsal_1_base"metacarpal_2_head"'
    '_spinous_process"S1_"S2_"T12_"L5_"L4_"L3_"L2_spinous_lower_border"'
    '"DVT_LEG","CS_SCAR","CS_ABD","PREG_TRAD","care":["UNIV","PREG_LOCAL","EPIDURAL",'
    '"KIDNEY_RIB","ANTICOAG","OSTEO","HEAT"],"uses":["low back ache"],'
    '"towards":"superior","towards":"inferior","towards":"medial","towards":"anterior",'
    '"whole_back","whole_front","abdomen","inner_leg_left","inner_ankle_left","outer_leg_left",'
    '"front_leg_left","sole_left","foot_top_left","upper_back","chest","outer_hip_left",'
    '"back_leg_left","forearm_palm_left","hand_back_left","light":true,"needs":["ball","wall"],'
    '"needs":["partner"],"needs":["baby"],"hands":1,"sides":"together","how":"'
    '"mistake":"Pressing ","ruler":true},{"say":"Lay ","feel":["posterior_median_line"]},'
    '{"say":"The point is "}],"feels":"it feels tender","ways":[{"technique":"'
    '"ruler":{"label":"2 fingers from ","origin":"","between":["","fraction":0.5,"on":"'
    '"midline":true,"points":[{"code":"X1","name":"","where":"","find":[{"say":"Feel for the '
    '"views":["lower_back"],"locations":[{"along":{"at":"C13"C15"HEAD"C01h"C11"},'
    '"across":{"at":"posterior_median_line","cun":1.5,"fingers":2,"towards":"lateral",'
    '"segment":"C09"}},"regions":["posterior_trunk"],"zone":{"along":0.9,"across":0.8}}]'
)
_FRAME = (
    '"language":"en","contact":"mail@www.tel.+49 +44 ","closing":"Thank you","pace":{"in":4.0,'
    '"hold":0.0,"out":6.0},"warm_seconds":120.0,"pattern":"kidney-yin","pattern":"blood",'
    '"pattern":"cold-damp","pattern":"kidney-qi","opening":"Sit ","valid_from":"2027-","review_on'
    '":"2026-12-","made_on":"2026-11-","made_by":{"name":"","clinic":"Praxis Practice acupuncture '
    'midwife","contact":"https://","for":"","id":"'
)
_STEPS = (
    '"technique":"ball_chair","posture":"nursing_chair"},"technique":"foot_ball","technique":"pinch'
    '","technique":"heel_hand","posture":"sitting_back"},"posture":"sitting_elbows"},"posture":"'
    'sitting_palm_down"},"posture":"sitting_ankle_up"},"posture":"sitting_baby"},"posture":"'
    'sitting_baby_behind"},"posture":"sitting_arm"},"technique":"partner","posture":"'
    'leaning_forward"},"posture":"side_lying"},"technique":"ball_wall","posture":"standing_wall"},'
    '"technique":"one_thumb","posture":"sitting_reach_behind","sides":"left","sides":"right",'
    '"sides":"each","seconds":60.0,"seconds":120.0,"note":"Press '
    '{"point":"BL52","technique":"fists","posture":"sitting_forward"},'
    '{"point":"BL40","technique":"thumbs","posture":"sitting_feet_in_reach"},'
    '{"point":"KI1","technique":"thumbs","posture":"sitting_ankle_up","sides":"each"},'
    '{"point":"LR3","technique":"thumbs","posture":"sitting_feet_in_reach"},'
    '{"point":"CV4","technique":"palm","posture":"lying_back"},'
    '{"point":"BL32","technique":"fists","posture":"sitting_forward"},'
    '{"point":"GV4","technique":"fingers","posture":"sitting_forward"},'
    '{"point":"ST36","technique":"thumbs","posture":"sitting_feet_in_reach"},'
    '{"point":"CV6","technique":"palm","posture":"lying_back"}]}'
    '{"point":"SP6","technique":"thumbs","posture":"sitting_feet_in_reach"},'
    '{"point":"KI3","technique":"thumbs","posture":"sitting_feet_in_reach"},'
)
DICTIONARY = (
    _WORDS
    + _POINTS
    + _OWN_POINT
    + _FRAME
    + _STEPS
    + '{"format":"acupress-routine/1","title":"For the low back","steps":['
    '{"point":"BL23","technique":"fists","posture":"sitting_forward"},'
).encode()
"""Of version 1."""
